package org.yishi.portal.access.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;

/** Finds out where a guarded call takes place, from its {@link In} or {@link Of} parameter. */
@ApplicationScoped
public class Place {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** @param dossier empty where the call begins a new one */
    public record Found(long areaId, String dossier) {

        static final Found WHOLE_PORTAL = new Found(0, "");
    }

    Found of(InvocationContext call) {
        Annotation[][] parameters = call.getMethod().getParameterAnnotations();
        for (int i = 0; i < parameters.length; i++) {
            for (Annotation annotation : parameters[i]) {
                if (annotation instanceof In) {
                    return new Found((Long) call.getParameters()[i], "");
                }
                if (annotation instanceof Of of) {
                    return matter(of.value(), (Long) call.getParameters()[i]);
                }
            }
        }
        return Found.WHOLE_PORTAL;
    }

    private Found matter(Class<? extends Matter> type, long id) {
        Matter matter = em.find(type, id);
        if (matter == null) {
            throw new NotFound(type.getSimpleName() + " " + id);
        }
        return new Found(matter.areaId(), matter.dossier());
    }

    static Guarded guardedOf(Method method) {
        Guarded onMethod = method.getAnnotation(Guarded.class);
        return onMethod != null ? onMethod : method.getDeclaringClass().getAnnotation(Guarded.class);
    }
}
