package org.yishi.portal.document;

/** A document with its bytes, for whoever may see it. */
public record DocumentContent(Document document, byte[] bytes) {
}
