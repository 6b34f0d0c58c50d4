import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.element.TypeElement;

@SupportedAnnotationTypes("*")
public class Solution extends AbstractProcessor {
    static {
        System.out.println("running at " + Thread.currentThread().getStackTrace().length);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        throw new IllegalStateException("ran while compiling");
    }

    int add(int a, int b) {
        return a + b;
    }
}
