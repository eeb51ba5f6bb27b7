/**
 * Open data (开放数据): everything public as JSON, CSV and Atom by lasting addresses. A {@linkplain org.yishi.portal.opendata.Dataset dataset} is
 * declared once; the answers in every form, the OpenAPI description and the dictionary of fields are made from the declaration.
 */
package org.yishi.portal.opendata;
