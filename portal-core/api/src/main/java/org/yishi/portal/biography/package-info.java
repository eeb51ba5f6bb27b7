/**
 * The biography of an issue (来龙去脉): from the contact or topic through consultation, decision, vote and agreement to result and
 * satisfaction, on one public page, however many plugins it went through. Each plugin says its own chapters
 * ({@link org.yishi.portal.biography.BiographySource}); which dossier came out of which is kept by core
 * ({@link org.yishi.portal.biography.Ties}), so that a plugin that is taken out leaves a marked gap and not a broken chain.
 */
package org.yishi.portal.biography;
