import Testing

@testable import CommandLineTool

@Suite struct TabWriterTests {
    @Test func alignsATableAsKubectlDoes() {
        let text = "NAME\tREADY\tAGE\nweb-1\t1/1\t5m\na-much-longer-name\t0/1\t1s\n"
        #expect(
            TabWriter.table.format(text) == """
                NAME                 READY   AGE
                web-1                1/1     5m
                a-much-longer-name   0/1     1s

                """
        )
    }

    @Test func aLineWithoutACellEndsTheColumn() {
        let text = "Name:\tx\nLong title here:\ty\nContainers:\n  c:\n    Image:\ti\n"
        #expect(
            TabWriter.description.format(text) == """
                Name:             x
                Long title here:  y
                Containers:
                  c:
                    Image:  i

                """
        )
    }

    @Test func cellsHaveAWidthOfAtLeastTheMinimum() {
        #expect(TabWriter.table.format("A\tB\n") == "A     B\n")
    }
}
