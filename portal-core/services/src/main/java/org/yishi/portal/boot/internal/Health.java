package org.yishi.portal.boot.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.sql.DataSource;

/** {@code /health/ready}: boot is complete and the database answers. {@code /health/live}: the process answers. */
@WebServlet(urlPatterns = {"/health/ready", "/health/live"})
public class Health extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Boot boot;
    @Resource(lookup = "java:global/jdbc/portal")
    private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean well = request.getServletPath().equals("/health/live") || boot.isReady() && databaseAnswers();
        response.setStatus(well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(well ? "UP" : "DOWN");
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }
}
