/** The chain of a decision 四议两公开一监督: what may not be skipped, shortened or back-dated. */
package org.yishi.portal.rule.procedure;
