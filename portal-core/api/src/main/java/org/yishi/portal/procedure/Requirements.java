package org.yishi.portal.procedure;

import java.util.Set;

/**
 * A plugin's bean that knows how far the requirements of its cases are fulfilled, so that time line and to-do list say what is
 * missing before somebody tries. Asked again when a stage is entered.
 */
public interface Requirements {

    /** The {@linkplain Procedure#name() name} of the procedure it speaks for. */
    String procedure();

    /** The names of the fulfilled ones among those that the stage asks for next. */
    Set<String> fulfilled(String dossier, String stage);
}
