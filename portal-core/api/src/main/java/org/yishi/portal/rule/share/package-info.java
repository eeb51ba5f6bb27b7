/** Dividing what cannot be divided evenly: costs by area, seats by numbers of people. */
package org.yishi.portal.rule.share;
