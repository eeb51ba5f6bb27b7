package org.yishi.portal.area;

import java.time.LocalDate;

/**
 * An area as it is now. Everything in the portal belongs to one; rights hold for an area and what is below it.
 *
 * @param id        key
 * @param code      short stable code used in addresses and files, such as {@code yinjiang}
 * @param kind      what it is
 * @param name      name in Chinese
 * @param nameEn    name in English; the Chinese one where none was given
 * @param parentId  id of the area above, 0 for a root
 * @param path      ids from the root down to itself, {@code /1/4/9/}
 * @param validFrom first day
 * @param validTo   last day, null while it exists
 */
public record Area(long id, String code, AreaKind kind, String name, String nameEn, long parentId, String path,
        LocalDate validFrom, LocalDate validTo) {

    /** Whether this area is {@code other} or lies in it. */
    public boolean within(Area other) {
        return path.startsWith(other.path);
    }
}
