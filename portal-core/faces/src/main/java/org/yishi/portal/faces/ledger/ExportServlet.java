package org.yishi.portal.faces.ledger;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Semaphore;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.ledger.PublicLedger;

/**
 * {@code /portal/ledger/export?dossier=} one chain, {@code ?area=} all public chains of a community, {@code ?digests=} its daily
 * digests: files of JSON lines, written out as they are read.
 */
@WebServlet("/portal/ledger/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A whole community is much to read; readers of pages must not wait for those who copy. */
    private static final int AT_ONCE = 3;

    @Inject
    private transient PublicLedger ledger;

    private final transient Semaphore places = new Semaphore(AT_ONCE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "30");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            write(request, response);
        } catch (NotFound | NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            places.release();
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        Writer out = response.getWriter();
        PublicLedger.Lines lines = line -> {
            out.write(line);
            out.write('\n');
        };
        String dossier = request.getParameter("dossier");
        String digests = request.getParameter("digests");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + (digests != null ? "yishi-digests" : "yishi-ledger") + ".jsonl\"");
        if (dossier != null) {
            ledger.chain(dossier, lines);
        } else if (digests != null) {
            for (var day : ledger.checkpoints(Long.parseLong(digests))) {
                lines.line(day.line());
            }
        } else {
            ledger.chains(Long.parseLong(String.valueOf(request.getParameter("area"))), lines);
        }
    }
}
