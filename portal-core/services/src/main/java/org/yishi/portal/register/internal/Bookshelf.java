package org.yishi.portal.register.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.book.Book;

/** Finds the book of a kind of register. */
@ApplicationScoped
public class Bookshelf {

    @Inject
    @Any
    private Instance<Book> books;

    public Book book(RegisterKind kind) {
        return books.stream().filter(book -> book.kind() == kind).findFirst().orElseThrow();
    }
}
