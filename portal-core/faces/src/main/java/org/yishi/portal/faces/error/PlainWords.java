package org.yishi.portal.faces.error;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Answers what goes wrong in a page in plain words. */
public class PlainWords extends ExceptionHandlerFactory {

    public PlainWords(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PlainWordsHandler(getWrapped().getExceptionHandler());
    }
}
