package org.yishi.portal.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.register.internal.Bookshelf;
import org.yishi.portal.register.internal.Template;
import org.yishi.portal.text.Texts;

/** Empty spreadsheets with the right headings, an explanation of each column and a sample row that is passed over on import. */
@ApplicationScoped
@Open("a template holds no data")
public class RegisterTemplates {

    @Inject
    private Bookshelf shelf;
    @Inject
    private Texts texts;

    public byte[] xlsx(RegisterKind kind) {
        return new Template(shelf.book(kind).columns(), texts).xlsx(texts.get("portal.register.kind." + kind));
    }

    /** With a byte order mark, because Excel takes the file for GBK otherwise. */
    public byte[] csv(RegisterKind kind) {
        return new Template(shelf.book(kind).columns(), texts).csv();
    }
}
