package org.yishi.portal.faces.frame;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;

import org.yishi.portal.plugin.DeclaredPages;

/** Gives every declared page its address without ending. Pages that nobody declared have none. */
@WebListener
public class PageAddresses implements ServletContextListener {

    @Inject
    private DeclaredPages declared;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletRegistration faces = event.getServletContext().getServletRegistration("Faces Servlet");
        declared.all().forEach(page -> faces.addMapping(page.path()));
    }
}
