package org.yishi.portal.register.internal.book;

import java.util.List;

import org.yishi.portal.register.RegisterKind;

/** One kind of register: its columns, and how a file compares with what is kept. */
public interface Book {

    RegisterKind kind();

    /** In the order of the template. */
    List<Column> columns();

    /** Compares; changes nothing. What is wrong goes to the task's findings. */
    Plan plan(Task task, Headings headings);
}
