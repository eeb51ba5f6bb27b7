package org.yishi.portal.faces.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.faces.guard.LoginFirst;
import org.yishi.portal.text.Texts;

/**
 * A refusal stays on the page as a message, with everything that was typed; who may not do something is told so or asked to
 * log in; what does not exist is a 404; a form that was open too long says how to go on; anything else has a number to ask for,
 * and what fails while a form is acted on, such as a full disk, leaves the form as it was typed.
 */
class PlainWordsHandler extends ExceptionHandlerWrapper {

    PlainWordsHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            Throwable cause = Causes.meaningful(thrown);
            events.remove();
            if (context != null && !context.getResponseComplete()) {
                if (Causes.isTooLarge(thrown)) {
                    error(context, 413);
                } else {
                    answer(context, cause);
                }
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable cause) {
        if (cause instanceof Refusal refusal) {
            if (isActing(context)) {
                stay(context, refusal);
            } else {
                request(context).setAttribute(ErrorPage.SENTENCE, sentence(refusal));
                error(context, 422);
            }
        } else if (cause instanceof AccessRefused refused) {
            if (refused.ofVisitor()) {
                redirect(context, LoginFirst.loginAndThen(request(context)));
            } else {
                error(context, 403);
            }
        } else if (cause instanceof NotFound) {
            error(context, 404);
        } else if (cause instanceof ViewExpiredException) {
            error(context, ErrorPage.EXPIRED);
        } else {
            String reference = Causes.log(cause, request(context).getServletPath());
            if (isActing(context)) {
                stay(context, reference);
            } else {
                request(context).setAttribute(ErrorPage.REFERENCE, reference);
                error(context, 500);
            }
        }
    }

    private static boolean isActing(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && context.getViewRoot() != null;
    }

    private static void stay(FacesContext context, String reference) {
        Fields.complain(context, null, CDI.current().select(Texts.class).get().get("portal.error.kept", reference));
        context.getExternalContext().setResponseStatus(500);
        context.renderResponse();
    }

    private static void stay(FacesContext context, Refusal refusal) {
        UIComponent field = refusal.field().isEmpty() ? null : Fields.find(context.getViewRoot(), refusal.field());
        Fields.complain(context, field, sentence(refusal));
        context.renderResponse();
    }

    private static String sentence(Refusal refusal) {
        Texts texts = CDI.current().select(Texts.class).get();
        String sentence = texts.get(refusal.key(), refusal.arguments());
        return refusal.source().isEmpty() ? sentence : sentence + texts.get("portal.refusal.source", refusal.source());
    }

    static void error(FacesContext context, int status) {
        ExternalContext external = context.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
                external.responseSendError(status, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private static void redirect(FacesContext context, String address) {
        ExternalContext external = context.getExternalContext();
        external.setResponseStatus(303);
        external.setResponseHeader("Location", address);
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }
}
