/**
 * Procedures (程序): what a matter goes through, declared once by a plugin and enforced by core. Nothing is skipped, nothing
 * back-dated; the same declaration draws the time line, makes the to-do lists and reminds before deadlines.
 */
package org.yishi.portal.procedure;
