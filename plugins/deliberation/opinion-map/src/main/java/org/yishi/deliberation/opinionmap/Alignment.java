package org.yishi.deliberation.opinionmap;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/** Turns a map so that people stand as near as may be to where they stood before (Procrustes). Distances stay as they are. */
final class Alignment {

    private final DMatrixRMaj turn;
    private final int dimensions;

    private Alignment(DMatrixRMaj turn) {
        this.turn = turn;
        this.dimensions = turn.numRows;
    }

    static Alignment none(int dimensions) {
        return new Alignment(CommonOps_DDRM.identity(dimensions));
    }

    /** @param before for each of the people the row where they stood in the previous map, negative for none */
    static Alignment of(Points people, int[] before, OpinionMap previous) {
        int dimensions = people.dimensions();
        DMatrixRMaj cross = new DMatrixRMaj(dimensions, dimensions);
        for (int row = 0; row < before.length; row++) {
            for (int i = 0; before[row] >= 0 && i < dimensions; i++) {
                for (int j = 0; j < Math.min(dimensions, previous.dimensions()); j++) {
                    cross.add(i, j, people.at(row, i) * previous.people().at(before[row], j));
                }
            }
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(dimensions, dimensions, true, true, false);
        if (!svd.decompose(cross)) {
            return none(dimensions);
        }
        DMatrixRMaj turn = new DMatrixRMaj(dimensions, dimensions);
        CommonOps_DDRM.mult(svd.getU(null, false), svd.getV(null, true), turn);
        return new Alignment(turn);
    }

    Points turn(Points points) {
        double[] turned = new double[points.coordinates().length];
        for (int point = 0; point < points.count(); point++) {
            for (int to = 0; to < dimensions; to++) {
                for (int from = 0; from < dimensions; from++) {
                    turned[point * dimensions + to] += points.at(point, from) * turn.get(from, to);
                }
            }
        }
        return new Points(turned, dimensions);
    }
}
