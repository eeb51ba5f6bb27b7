package org.yishi.portal.form;

import java.util.List;

/** The declared forms of core and of all running plugins. */
public interface Forms {

    List<Form> all();

    /** @throws org.yishi.portal.access.NotFound where no form leads to that action */
    Form get(String action);

    /** The address of the blank sheet for one subject, within the application; {@code &large=true} for large type. */
    String sheet(Form form, long subjectId);

    /** The address of the screen where a worker enters it. */
    String entry(Form form, long subjectId);
}
