package io.leadershipbot.teams.manifest;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * Draws the icons of the app package: two rails that open into a path upward, and are somebody with raised arms. Run its
 * {@code main} in the module's folder after changing it.
 */
final class IconDrawing {

    static final int COLOUR_SIZE = 192;
    static final int OUTLINE_SIZE = 32;
    /** Also the accent colour of the app. */
    private static final Color GROUND = new Color(0x1f3a5f);
    private static final Color HEAD = new Color(0xf2b134);
    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "leadershipbot", "teams", "manifest");

    private IconDrawing() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(colour(), "png", FOLDER.resolve("color.png").toFile());
        ImageIO.write(outline(), "png", FOLDER.resolve("outline.png").toFile());
    }

    /** On a ground that reaches to the edges, as Teams cuts the corners itself. */
    static BufferedImage colour() {
        var image = new BufferedImage(COLOUR_SIZE, COLOUR_SIZE, BufferedImage.TYPE_INT_RGB);
        var pen = pen(image);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, COLOUR_SIZE, COLOUR_SIZE);
        draw(pen, 36, 1.2, 9, HEAD);
        return image;
    }

    /** White on nothing. */
    static BufferedImage outline() {
        var image = new BufferedImage(OUTLINE_SIZE, OUTLINE_SIZE, BufferedImage.TYPE_INT_ARGB);
        draw(pen(image), 2, 0.28, 9, Color.WHITE);
        return image;
    }

    private static Graphics2D pen(BufferedImage image) {
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    /** The mark is 100 units wide and high. */
    private static void draw(Graphics2D pen, double margin, double unit, float stroke, Color head) {
        pen.translate(margin, margin);
        pen.scale(unit, unit);
        pen.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(Color.WHITE);
        pen.draw(rail(-1));
        pen.draw(rail(1));
        pen.draw(new Line2D.Double(26, 90, 74, 90));
        pen.draw(new Line2D.Double(26, 70, 74, 70));
        pen.setColor(head);
        pen.fill(new Ellipse2D.Double(37, 7, 26, 26));
    }

    private static Path2D rail(int side) {
        var rail = new Path2D.Double();
        rail.moveTo(50 + side * 13, 96);
        rail.lineTo(50 + side * 13, 62);
        rail.curveTo(50 + side * 13, 44, 50 + side * 44, 44, 50 + side * 44, 10);
        return rail;
    }
}
