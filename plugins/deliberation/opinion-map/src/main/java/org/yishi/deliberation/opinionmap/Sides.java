package org.yishi.deliberation.opinionmap;

/** What a group says of a statement (A, D, S) beside what all others say (A', D', S'). */
record Sides(int agrees, int disagrees, int votes, int othersAgree, int othersDisagree, int othersVotes) {

    double pa() {
        return Significance.part(agrees, votes);
    }

    double pd() {
        return Significance.part(disagrees, votes);
    }

    double pat() {
        return Significance.fromHalf(agrees, votes);
    }

    double pdt() {
        return Significance.fromHalf(disagrees, votes);
    }

    double ra() {
        return pa() / Significance.part(othersAgree, othersVotes);
    }

    double rd() {
        return pd() / Significance.part(othersDisagree, othersVotes);
    }

    double rat() {
        return Significance.fromEachOther(agrees, othersAgree, votes, othersVotes);
    }

    double rdt() {
        return Significance.fromEachOther(disagrees, othersDisagree, votes, othersVotes);
    }

    boolean isSufficient() {
        return Significance.isEnough(rat()) && Significance.isEnough(pat()) || Significance.isEnough(rdt()) && Significance.isEnough(pdt());
    }

    double largerTest() {
        return Math.max(rat(), rdt());
    }
}
