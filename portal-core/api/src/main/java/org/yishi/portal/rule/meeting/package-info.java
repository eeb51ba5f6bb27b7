/** Who is present, what is decided: assemblies, representatives' meetings, committees and party members' meetings. */
package org.yishi.portal.rule.meeting;
