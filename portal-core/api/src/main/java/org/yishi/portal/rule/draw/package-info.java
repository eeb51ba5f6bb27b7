/** Drawing lots 抽签 so that everybody can check it. */
package org.yishi.portal.rule.draw;
