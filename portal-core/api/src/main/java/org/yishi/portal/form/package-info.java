/**
 * Forms of residents (表格), on a screen and on paper (domain 0.3 G11). A plugin declares each {@link org.yishi.portal.form.Form} once: the
 * screen of the resident, the printed blank form and the entry screen of the worker come from it. A bean that implements
 * {@link org.yishi.portal.form.FormEntry} says what can be filled in now, and enters what was filled in through the same use case as the
 * screen. Core does the rest: the sheet with its number and code, finding the person, the scan, the second worker, what the resident sees
 * of it, and the doubt (问题反映) that it was entered rightly.
 */
package org.yishi.portal.form;
