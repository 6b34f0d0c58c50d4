package coderounds.compiler;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts a call before each statement of a solution that, now and then, lets other threads go first; so a race between
 * two statements is met within a few plays. All stays on its line.
 */
final class YieldPoints extends TreeScanner<Void, Void> {
    private static final String CALL = "coderounds.yielding.Yield.point(); ";

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<Integer, String> insertions = new TreeMap<>();

    YieldPoints(JavacTask task, CompilationUnitTree unit) {
        this.unit = unit;
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** The same source with the calls in it. */
    Source insertedInto(Source source) {
        scan(unit, null);
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, String> each : insertions.entrySet()) {
            text.append(source.text, from, each.getKey()).append(each.getValue());
            from = each.getKey();
        }
        return new Source(source.fileName(), text.append(source.text, from, source.text.length()).toString());
    }

    /**
     * The class that is called; the driver turns it on for the bursts of scenarios that ask for it. It sleeps and never
     * parks: that could eat a permit which the solution waits for.
     */
    static Source runtime() {
        return new Source("Yield.java", """
                package coderounds.yielding;

                import java.util.concurrent.ThreadLocalRandom;

                public final class Yield {
                    public static volatile boolean on;

                    public static void point() {
                        if (on) flipCoin();
                    }

                    private static void flipCoin() {
                        int chance = ThreadLocalRandom.current().nextInt(16);
                        if (chance >= 2) {
                            if (chance < 8) Thread.yield();
                            return;
                        }
                        try {
                            Thread.sleep(1);
                        } catch (InterruptedException meantForTheSolution) {
                            Thread.currentThread().interrupt();
                        }
                    }
                }
                """);
    }

    @Override
    public Void visitBlock(BlockTree block, Void nothing) {
        before(block.getStatements());
        return super.visitBlock(block, null);
    }

    @Override
    public Void visitCase(CaseTree branch, Void nothing) {
        if (branch.getStatements() != null) before(branch.getStatements());
        return super.visitCase(branch, null);
    }

    @Override
    public Void visitIf(IfTree tree, Void nothing) {
        wrap(tree.getThenStatement());
        if (tree.getElseStatement() != null) wrap(tree.getElseStatement());
        return super.visitIf(tree, null);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
        wrap(loop.getStatement());
        return super.visitWhileLoop(loop, null);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree loop, Void nothing) {
        wrap(loop.getStatement());
        return super.visitDoWhileLoop(loop, null);
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, Void nothing) {
        wrap(loop.getStatement());
        return super.visitForLoop(loop, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
        wrap(loop.getStatement());
        return super.visitEnhancedForLoop(loop, null);
    }

    private void before(List<? extends StatementTree> statements) {
        for (StatementTree statement : statements) {
            if (!isConstructorCall(statement)) insert(positions.getStartPosition(unit, statement), CALL);
        }
    }

    /** A statement that stands alone behind a condition gets a block. */
    private void wrap(StatementTree statement) {
        long end = positions.getEndPosition(unit, statement);
        if (statement.getKind() == Tree.Kind.BLOCK || statement.getKind() == Tree.Kind.IF || end < 0) return;
        insert(positions.getStartPosition(unit, statement), "{ " + CALL);
        // What ends here comes before what begins here.
        insertions.merge((int) end, " }", (first, second) -> second + first);
    }

    /** `this(...)` and `super(...)` must stay the first statement. */
    private static boolean isConstructorCall(StatementTree statement) {
        if (!(statement instanceof ExpressionStatementTree expression)) return false;
        if (!(expression.getExpression() instanceof MethodInvocationTree call)) return false;
        String name = call.getMethodSelect().toString();
        return name.equals("this") || name.equals("super") || name.endsWith(".super");
    }

    private void insert(long position, String text) {
        if (position >= 0) insertions.merge((int) position, text, (first, second) -> first + second);
    }
}
