package coderounds.driver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What operations cost, beside a fixed loop in the same process. All times in nanoseconds.
 *
 * <p>Both are timed in short stretches, and the best time of each stretch over all rounds counts: other work on the
 * machine seldom hits the same stretch every time, though it nearly always hits some. The one call of a function cannot
 * be cut: it is a stretch of its own.
 */
final class Measuring {
    private static final int CALIBRATION_STEPS = 20_000;
    private static final int CALIBRATION_KEYS = 1_000;
    private static final int CALIBRATION_STRETCH = 1_000;
    private static final int STRETCH = 256;
    /** Prime to the number of keys, so that every key comes up equally often, in a scattered order. */
    private static final int KEY_STRIDE = 7_919;
    /** The first rounds are interpreted, and compiled meanwhile; after so long they are warm. */
    private static final long WARM_NANOS = 300_000_000;
    private static final int WARM_ROUNDS = 3;
    private static final int WARM_CALIBRATIONS = 10;

    private final long[] best;
    private final long[] bestCalibration = new long[CALIBRATION_STEPS / CALIBRATION_STRETCH];

    private Measuring(int operations) {
        best = new long[(operations + STRETCH - 1) / STRETCH];
    }

    /**
     * The key `cost` for the last line, with a comma before it; empty when a playing did not come to its end.
     *
     * @param warmNanos how long its call or operations have been played already
     */
    static String cost(Program program, Map<String, Object> request, int rounds, long warmNanos) {
        int count = request.get("operations") instanceof List<?> operations ? operations.size() : 1;
        Measuring warming = new Measuring(count);
        for (int round = 0; round < WARM_CALIBRATIONS; round++) warming.calibrate();
        long began = System.nanoTime() - warmNanos;
        for (int round = 0; round < WARM_ROUNDS && System.nanoTime() - began < WARM_NANOS; round++) {
            if (!warming.round(program, request)) return "";
        }
        double stopAbove = request.get("stopAbove") instanceof Number steps ? steps.doubleValue() : Double.MAX_VALUE;
        Measuring measured = new Measuring(count);
        for (int round = 0; round < rounds && measured.steps() <= stopAbove; round++) {
            if (!measured.round(program, request)) return "";
        }
        return ",\"cost\":{\"ns\":" + sum(measured.best) + ",\"calibrationNs\":" + sum(measured.bestCalibration)
                + ",\"calibrationOperations\":" + CALIBRATION_STEPS + "}";
    }

    /** What the playing takes, in steps of the calibration; 0 before the first round. */
    private double steps() {
        long calibrated = sum(bestCalibration);
        return calibrated == 0 ? 0 : (double) sum(best) / calibrated * CALIBRATION_STEPS;
    }

    private boolean round(Program program, Map<String, Object> request) {
        calibrate();
        try {
            if (request.get("operations") instanceof List<?> operations) {
                play(program, (List<?>) request.get("construct"), operations);
            } else {
                playCall(program, (List<?>) request.get("args"));
            }
            return true;
        } catch (Throwable failed) {
            return false;
        }
    }

    private void calibrate() {
        Map<Integer, Integer> table = new HashMap<>();
        for (int first = 0; first < CALIBRATION_STEPS; first += CALIBRATION_STRETCH) {
            long began = System.nanoTime();
            lookUpAndWrite(table, first);
            keepBest(bestCalibration, first / CALIBRATION_STRETCH, began);
        }
    }

    private static void lookUpAndWrite(Map<Integer, Integer> table, int first) {
        for (int step = first; step < first + CALIBRATION_STRETCH; step++) {
            int key = step * KEY_STRIDE % CALIBRATION_KEYS;
            Integer before = table.get(key);
            table.put(key, before == null ? step : before + 1);
        }
    }

    private void playCall(Program program, List<?> values) throws Throwable {
        Object owner = Playing.owner(program);
        Object[] arguments = program.function().arguments(values);
        System.gc();
        long began = System.nanoTime();
        one(program.function(), owner, arguments);
        keepBest(best, 0, began);
    }

    private void play(Program program, List<?> construct, List<?> operations) throws Throwable {
        Object made = Playing.construct(program, Member.arguments(program.construct, construct));
        int count = operations.size();
        Member[] members = new Member[count];
        Object[][] arguments = new Object[count][];
        for (int index = 0; index < count; index++) {
            List<?> parts = (List<?>) operations.get(index);
            members[index] = program.methods.get(parts.get(0));
            arguments[index] = members[index].arguments((List<?>) parts.get(1));
        }
        System.gc();
        for (int first = 0; first < count; first += STRETCH) {
            int end = Math.min(count, first + STRETCH);
            long began = System.nanoTime();
            for (int index = first; index < end; index++) one(members[index], made, arguments[index]);
            keepBest(best, first / STRETCH, began);
        }
    }

    private static void one(Member member, Object made, Object[] arguments) throws Throwable {
        try {
            member.call(made, arguments);
        } catch (Throwable error) {
            if (!member.mayThrow()) throw error;
        }
    }

    private static void keepBest(long[] best, int stretch, long began) {
        long taken = System.nanoTime() - began;
        if (best[stretch] == 0 || taken < best[stretch]) best[stretch] = taken;
    }

    private static long sum(long[] times) {
        long sum = 0;
        for (long time : times) sum += time;
        return sum;
    }
}
