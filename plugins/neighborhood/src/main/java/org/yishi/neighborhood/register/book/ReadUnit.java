package org.yishi.neighborhood.register.book;

import java.util.List;

import org.yishi.neighborhood.register.UnitFacts;

/** A unit as the file has it, with its owners of today; rows of co-owners are joined. */
record ReadUnit(int row, UnitFacts facts, List<ReadOwner> owners) {
}
