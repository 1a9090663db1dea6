import Testing

@testable import Shim

@Suite struct ChildTableTests {
    private let exit = ChildTable.Exit(status: 7, time: 1)

    @Test func aClaimedChildIsReported() {
        var table = ChildTable()
        var seen: [Int32] = []
        #expect(table.claim(5) { seen.append($0.status) } == nil)
        #expect(table.ended(6, self.exit) == nil)
        table.ended(5, self.exit)?(self.exit)
        #expect(seen == [7])
        #expect(table.ended(5, self.exit) == nil)
    }

    @Test func anEndBeforeTheClaimIsKeptWhileACallIsOpen() {
        var table = ChildTable()
        table.callBegan()
        #expect(table.ended(5, self.exit) == nil)
        #expect(table.claim(5) { _ in } == self.exit)
        table.callEnded()
    }

    @Test func withoutACallNothingIsKept() {
        var table = ChildTable()
        #expect(table.ended(5, self.exit) == nil)
        #expect(table.claim(5) { _ in } == nil)
        table.callBegan()
        #expect(table.ended(8, self.exit) == nil)
        table.callEnded()
        #expect(table.claim(8) { _ in } == nil)
    }

    @Test func anEndDuringTheStartIsReportedAfterIt() throws {
        let plan = try StreamPlan(input: "", output: "", error: "", terminal: false)
        let process = TaskProcess(containerID: "c", execID: "", plan: plan, names: ("", "", ""))
        var order: [String] = []
        process.beginStart()
        process.reportEnd { order.append("end") }
        order.append("start")
        process.finishStart()
        process.finishStart()
        process.reportEnd { order.append("again") }
        #expect(order == ["start", "end", "again"])
    }

    @Test func aStoppedProcessStaysStopped() throws {
        let plan = try StreamPlan(input: "", output: "", error: "", terminal: false)
        let process = TaskProcess(containerID: "c", execID: "", plan: plan, names: ("", "", ""))
        var seen: [Int32] = []
        process.wait { seen.append($0.status) }
        process.advance(to: .created(pid: 4))
        process.advance(to: .stopped(pid: 4, self.exit))
        process.advance(to: .running(pid: 4))
        process.wait { seen.append($0.status) }
        #expect(process.state.exit == self.exit)
        #expect(process.state.pid == 4)
        #expect(seen == [7, 7])
    }
}
