package org.yishi.deliberation.outcome;

/** Where a point on the table stands. Its word is the message {@code deliberation.standing.<STANDING>}. */
public enum Standing {
    /** 待第一轮. */
    FIRST_ROUND,
    /** 待第二轮. */
    SECOND_ROUND,
    /** 有人反对，待表决. */
    VOTE,
    /** 商定. */
    AGREED,
    /** 有保留地商定. */
    RESERVED,
    /** 没谈拢. */
    OPEN;

    /** Whether nothing more is asked about it. */
    public boolean isSettled() {
        return compareTo(AGREED) >= 0;
    }

    /** What it becomes in the opinion. @param ownersMatter what belongs to the owners is never agreed here: it goes to their vote */
    public PointKind kind(boolean ownersMatter) {
        return switch (this) {
            case AGREED -> ownersMatter ? PointKind.MOTION : PointKind.AGREED;
            case RESERVED -> ownersMatter ? PointKind.MOTION : PointKind.RESERVED;
            case OPEN -> PointKind.OPEN;
            default -> throw new IllegalStateException("not settled: " + this);
        };
    }
}
