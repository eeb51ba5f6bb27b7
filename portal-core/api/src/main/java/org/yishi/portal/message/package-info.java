/**
 * Telling people (消息): a plugin declares its {@linkplain org.yishi.portal.message.MessageKind kinds of message} and, inside of its act,
 * {@linkplain org.yishi.portal.message.Messages#tell says} what happened and to whom. Core brings it into the portal's inbox, by mail
 * and by SMS, in each reader's language and as each reader wishes.
 */
package org.yishi.portal.message;
