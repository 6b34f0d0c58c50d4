import java.util.HashMap;
import java.util.Map;

public class ParkingLot {
    private final boolean[] taken;
    private final Map<String, Integer> spaceOf = new HashMap<>();
    private final Map<String, Integer> lastOf = new HashMap<>();

    public ParkingLot(int spaces) {
        taken = new boolean[spaces];
    }

    public int enter(String plate) {
        Integer own = spaceOf.get(plate);
        if (own != null) return own;
        Integer old = lastOf.get(plate);
        if (old != null && !taken[old]) return park(plate, old);
        for (int index = 0; index < taken.length; index++) {
            if (!taken[index]) return park(plate, index);
        }
        return -1;
    }

    private int park(String plate, int index) {
        taken[index] = true;
        lastOf.put(plate, index);
        spaceOf.put(plate, index + 1);
        return index + 1;
    }

    public boolean leave(String plate) {
        Integer own = spaceOf.remove(plate);
        if (own == null) return false;
        taken[own - 1] = false;
        return true;
    }

    public int free() {
        return taken.length - spaceOf.size();
    }
}
