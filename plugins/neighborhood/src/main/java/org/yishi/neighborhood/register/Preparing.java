package org.yishi.neighborhood.register;

/** Whether the owners' first meeting is being prepared in a compound; the room of foundings knows it. */
public interface Preparing {

    boolean isOn(long areaId);
}
