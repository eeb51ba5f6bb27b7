/**
 * The opinion map (意见图谱): from people's agree, disagree and pass on short statements to who votes alike, what each group agrees on, what all
 * groups agree on (利益最大公约数) and what divides. Plain Java without a container, without a clock and without chance: the same votes give the
 * same map to the last bit, in whatever order they come and on however many processors. Begin at {@link org.yishi.deliberation.opinionmap.OpinionMaps}.
 */
package org.yishi.deliberation.opinionmap;
