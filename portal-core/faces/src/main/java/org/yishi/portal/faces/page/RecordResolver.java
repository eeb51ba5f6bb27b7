package org.yishi.portal.faces.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;

/** Lets pages read the components of records as properties, {@code #{area.name}}; Expression Language 5 knows getters only. */
public class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return ifComponent(context, base, property, component -> {
            try {
                component.getAccessor().setAccessible(true);
                return component.getAccessor().invoke(base);
            } catch (InvocationTargetException e) {
                throw new ELException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new ELException(e);
            }
        });
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return ifComponent(context, base, property, RecordComponent::getType);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return ifComponent(context, base, property, component -> true) != null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a record has nothing to set; the next resolver says so
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static <T> T ifComponent(ELContext context, Object base, Object property, Function<RecordComponent, T> use) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        RecordComponent component = COMPONENTS.computeIfAbsent(base.getClass(), type -> Stream.of(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, one -> one))).get(property.toString());
        if (component == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return use.apply(component);
    }
}
