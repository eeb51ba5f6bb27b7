/** Election 选举, recall 罢免 and democratic review 民主评议 of committee members, and how seats are filled. */
package org.yishi.portal.rule.election;
