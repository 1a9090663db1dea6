import Synchronization
import Testing

@testable import Store

/// One thread's place, taken by another for a moment.
@Suite(.timeLimit(.minutes(1))) struct MailboxTests {
    /// Runs a thread that notes what it takes, until the box is closed.
    private func startTaking(_ box: Mailbox<Int>, _ taken: Taken) throws {
        try StoreThread.start("taking") {
            while let items = box.takeAll(timeout: nil) { taken.add(items) }
            taken.add(nil)
        }
    }

    private func waitToBorrow(_ box: Mailbox<Int>) {
        while !box.borrow() {}
    }

    @Test func nobodyElseWorksWhileThePlaceIsTaken() throws {
        let box = Mailbox<Int>()
        let taken = Taken()
        try self.startTaking(box, taken)
        self.waitToBorrow(box)
        #expect(!box.borrow())
        box.put(1)
        box.put(2)
        #expect(taken.all.isEmpty)
        box.giveBack(isCalled: false)
        taken.wait(for: 1)
        #expect(taken.all == [[1, 2]])
        box.close()
        taken.wait(for: 2)
        #expect(taken.all == [[1, 2], nil])
    }

    @Test func theThreadLooksWhenItIsCalled() throws {
        let box = Mailbox<Int>()
        let taken = Taken()
        try self.startTaking(box, taken)
        self.waitToBorrow(box)
        box.giveBack(isCalled: true)
        taken.wait(for: 1)
        #expect(taken.all == [[]])
        self.waitToBorrow(box)
        box.close()
        #expect(taken.all == [[]])
        box.giveBack(isCalled: false)
        taken.wait(for: 2)
        #expect(taken.all == [[], nil])
    }

    /// What each of two threads does in the same place never overlaps, and nothing is lost.
    @Test func theTwoNeverWorkAtOnce() throws {
        let box = Mailbox<Int>()
        let taken = Taken()
        let place = Place()
        try StoreThread.start("taking") {
            while let items = box.takeAll(timeout: .microseconds(50)) {
                place.work()
                if !items.isEmpty { taken.add(items) }
            }
            taken.add(nil)
        }
        var given = 0
        for number in 0..<20_000 {
            if box.borrow() {
                place.work()
                box.giveBack(isCalled: number % 7 == 0)
            } else {
                box.put(number)
                given += 1
            }
        }
        box.close()
        while taken.all.last != .some(nil) {}
        #expect(place.overlapCount == 0)
        #expect(taken.all.compactMap(\.self).joined().count == given)
    }
}

/// What a thread has taken; nil for the end.
private final class Taken: Sendable {
    private let state = Mutex<[[Int]?]>([])

    var all: [[Int]?] { self.state.withLock { $0 } }

    func add(_ items: [Int]?) { self.state.withLock { $0.append(items) } }

    func wait(for count: Int) {
        while self.all.count < count {}
    }
}

/// Notices when two threads are in it.
private final class Place: Sendable {
    private let isBusy = Atomic(false)
    private let overlaps = Atomic(0)

    var overlapCount: Int { self.overlaps.load(ordering: .sequentiallyConsistent) }

    func work() {
        if self.isBusy.exchange(true, ordering: .acquiringAndReleasing) {
            self.overlaps.add(1, ordering: .relaxed)
        }
        for _ in 0..<20 { _ = self.overlapCount }
        self.isBusy.store(false, ordering: .releasing)
    }
}
