package org.yishi.portal.faces.document;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.DocumentContent;
import org.yishi.portal.document.DocumentType;
import org.yishi.portal.document.internal.KeptDocuments;
import org.yishi.portal.faces.guard.LoginFirst;
import org.yishi.portal.faces.guard.SecurityHeaders;

/**
 * {@code /portal/document?id=7}: a document for whoever may see it; with {@code &small=1} a small picture of it. Pictures are shown in the
 * page, everything else is downloaded, so that nothing somebody uploaded ever runs in the portal's name.
 */
@WebServlet("/portal/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient KeptDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request);
            boolean small = "1".equals(request.getParameter("small"));
            answer(small ? documents.preview(id) : documents.content(id), small, request, response);
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessRefused e) {
            refuse(e, request, response);
        } catch (Refusal changed) {
            // kept bytes that no longer fit their digest are not handed out
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static long id(HttpServletRequest request) {
        return Long.parseLong(String.valueOf(request.getParameter("id")));
    }

    private static void refuse(AccessRefused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (refused.ofVisitor()) {
            response.setHeader("Location", LoginFirst.loginAndThen(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void answer(DocumentContent content, boolean small, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Document document = content.document();
        String tag = "\"" + document.sha256() + (small ? "-s" : "") + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", document.privacy() == Privacy.PUBLIC ? "public, max-age=86400" : "private, no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean preview = small && document.isPreviewed();
        // whatever a browser makes of it, it runs nothing, asks nobody and cannot be framed
        response.setHeader("Content-Security-Policy", SecurityHeaders.ofUploads());
        response.setContentType(preview ? DocumentType.JPEG.mediaType() : document.type().mediaType());
        response.setHeader("Content-Disposition", (document.isImage() || preview ? "inline" : "attachment") + "; filename=\"document-" + document.id()
                + "." + document.type().ending() + "\"; filename*=UTF-8''"
                + URLEncoder.encode(document.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        response.setContentLength(content.bytes().length);
        response.getOutputStream().write(content.bytes());
    }
}
