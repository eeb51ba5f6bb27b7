package org.yishi.neighborhood.register;

import java.util.List;

/** A unit with its owners' names, for those few who may read them. */
public record NamedLine(UnitFacts unit, List<String> owners) {
}
