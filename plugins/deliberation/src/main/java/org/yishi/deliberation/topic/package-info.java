/**
 * Topics (议题): anybody puts one forward, others support it, the panel screens it by six questions and an open vote, and says why. Begin with
 * {@link org.yishi.deliberation.topic.RaisedTopic}.
 */
package org.yishi.deliberation.topic;
