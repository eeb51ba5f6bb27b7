/** Assessment 考核 of a community's work, with residents' satisfaction as the main standard. */
package org.yishi.portal.rule.assessment;
