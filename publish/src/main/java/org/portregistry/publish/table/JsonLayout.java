package org.portregistry.publish.table;

/** Where a JSON text breaks its lines. */
enum JsonLayout {
    /** Nowhere. */
    COMPACT,
    /** Before each member of the outermost object. */
    MEMBER_A_LINE,
    /** There, and before each item of an array in it: {@code {"meta":{…},"rows":[…]}} with each row on a line of its own. */
    ROW_A_LINE,
    /** Before each member and item, two blanks further in a level. */
    INDENTED
}
