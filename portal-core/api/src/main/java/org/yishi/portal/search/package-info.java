/**
 * Finding things again. Core and plugins offer what can be found ({@link org.yishi.portal.search.SearchSource}); core indexes it,
 * keeps it in step with the database and shows everybody only what they may see.
 */
package org.yishi.portal.search;
