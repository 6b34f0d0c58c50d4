import java.util.HashMap;
import java.util.Map;

public class ParkingLot {
    private final boolean[] taken;
    private final Map<String, Integer> spaceOf = new HashMap<>();

    public ParkingLot(int spaces) {
        taken = new boolean[spaces];
    }

    public int enter(String plate) {
        Integer own = spaceOf.get(plate);
        if (own != null) return own;
        for (int index = 0; index < taken.length; index++) {
            if (taken[index]) continue;
            taken[index] = true;
            spaceOf.put(plate, index + 1);
            return index + 1;
        }
        return -1;
    }

    public boolean leave(String plate) {
        Integer own = spaceOf.remove(plate);
        if (own == null) return true;
        taken[own - 1] = false;
        return true;
    }

    public int free() {
        return taken.length - spaceOf.size();
    }
}
