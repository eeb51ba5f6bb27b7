package org.yishi.portal.boot.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

import org.yishi.portal.plugin.internal.AssemblyFile;

/** Entities that the persistence unit does not know vanish silently; so every one the assembler found must be there. */
@ApplicationScoped
public class Metamodel {

    @PersistenceUnit(unitName = "portal")
    private EntityManagerFactory factory;
    @Inject
    private AssemblyFile assembly;

    /** Plugin id and reason, for each plugin with an entity that is missing. */
    Map<String, String> missing() {
        Set<String> known = factory.getMetamodel().getEntities().stream()
                .map(entity -> entity.getJavaType().getName()).collect(Collectors.toSet());
        Map<String, String> missing = new LinkedHashMap<>();
        assembly.plugins().forEach(plugin -> plugin.entities().stream().filter(entity -> !known.contains(entity))
                .forEach(entity -> missing.put(plugin.id(), "entity " + entity + " is not in the persistence unit")));
        return missing;
    }
}
