import MVCC
import Storage

@testable import Store

/// A client that reads and writes a few keys, and holds each answer against the history.
// SAFETY: used by the simulation's one thread.
final class KeyValueClient: @unchecked Sendable {
    static let keyCount = 6
    static let range = KeyRange(key: Array("/k/".utf8), rangeEnd: Array("/k0".utf8))

    private let simulation: Simulation
    private let number: Int
    private var operationCount = 0
    /// What keys this client saw last, to guess at when it compares.
    private var seen: [[UInt8]: Int64] = [:]

    init(_ simulation: Simulation, _ number: Int) {
        self.simulation = simulation
        self.number = number
    }

    private var truth: Truth { self.simulation.truth }

    func run() async {
        let scheduler = self.simulation.scheduler
        while !self.simulation.isEnding {
            await scheduler.sleep(scheduler.draw(.milliseconds(1) ... .milliseconds(80)))
            guard !self.simulation.isEnding, let member = self.simulation.drawServing()?.member else { continue }
            await self.operate(member, kind: scheduler.below(20))
        }
    }

    /// Makes a value that is like no other.
    private func makeValue() -> [UInt8] {
        self.operationCount += 1
        let filler = String(repeating: "x", count: self.simulation.scheduler.below(300))
        return Array("c\(self.number)-\(self.operationCount)-\(filler)".utf8)
    }

    private func drawKey() -> [UInt8] {
        Array("/k/\(self.simulation.scheduler.below(Self.keyCount))".utf8)
    }

    private func operate(_ member: StoreMember, kind: Int) async {
        let floor = self.truth.floor
        let value = self.makeValue()
        do {
            switch kind {
            case 0..<6: try await self.put(member, value, floor)
            case 6..<9: try await self.compareAndSet(member, value, floor)
            case 9..<11: try await self.delete(member, floor)
            case 11..<13: try await self.putTwo(member, value, floor)
            case 13..<17: try await self.get(member, floor)
            case 17..<19: try await self.list(member, floor)
            default: try await self.compact(member)
            }
            self.simulation.counts["answers", default: 0] += 1
        } catch let error as StoreError {
            self.simulation.counts["errors: \(error.code.rawValue)", default: 0] += 1
            // Refused, and so never done; all other errors leave it open.
            guard error.code == .tooManyRequests || error.code == .noSpace else { return }
            self.simulation.refused.append(value)
        } catch {
            self.truth.violate("an error of another kind: \(error)")
        }
    }

    private func written(_ revision: Int64, _ key: [UInt8], _ value: [UInt8]?, _ floor: Int64) {
        self.truth.expect(revision > floor, "a write at \(revision) came after \(floor) was answered")
        let found = self.truth.value(of: key, at: revision)
        let isThere = value == nil ? found == nil : found?.modRevision == revision && found?.value == value
        self.truth.expect(isThere, "the write at \(revision) that was acknowledged is not in the history")
        self.truth.answered(with: revision)
        self.seen[key] = value == nil ? 0 : revision
    }

    private func read(_ revision: Int64, _ floor: Int64, _ found: StoredValue?, _ key: [UInt8]) {
        self.truth.expect(revision >= floor, "a read at \(revision) came after \(floor) was answered")
        let known = self.truth.value(of: key, at: revision).map { StoredValue($0) }
        self.truth.expect(known == found, "a read at \(revision) does not see what was there")
        self.truth.answered(with: revision)
        self.seen[key] = found?.modRevision ?? 0
    }

    private func put(_ member: StoreMember, _ value: [UInt8], _ floor: Int64) async throws {
        let key = self.drawKey()
        guard case .stored(let revision) = try await member.put(key, value, expectedModRevision: nil) else {
            return self.truth.violate("a put without a condition was in conflict")
        }
        self.written(revision, key, value, floor)
    }

    private func compareAndSet(_ member: StoreMember, _ value: [UInt8], _ floor: Int64) async throws {
        let key = self.drawKey()
        let expected = self.seen[key] ?? 0
        switch try await member.put(key, value, expectedModRevision: expected) {
        case .stored(let revision):
            let before = self.truth.value(of: key, at: revision - 1)?.modRevision ?? 0
            self.truth.expect(before == expected, "a comparison with \(expected) held, though it was \(before)")
            self.written(revision, key, value, floor)
        case .conflict(let current, let revision):
            self.truth.expect(current?.modRevision ?? 0 != expected, "a comparison failed that holds")
            self.read(revision, floor, current, key)
        }
    }

    private func delete(_ member: StoreMember, _ floor: Int64) async throws {
        let key = self.drawKey()
        switch try await member.delete(key, expectedModRevision: nil) {
        case .deleted(let previous, let revision):
            let before = self.truth.value(of: key, at: revision - 1).map { StoredValue($0) }
            self.truth.expect(before == previous, "a deletion at \(revision) took something else")
            self.written(revision, key, nil, floor)
        case .absent(let revision), .conflict(_, let revision):
            self.read(revision, floor, nil, key)
        }
    }

    /// One transaction, two keys, one revision.
    private func putTwo(_ member: StoreMember, _ value: [UInt8], _ floor: Int64) async throws {
        let keys = [Array("/k/0".utf8), Array("/k/1".utf8)]
        let values = [value, value + Array("b".utf8)]
        let puts = zip(keys, values).map { Operation.put(PutOperation(key: $0, value: $1)) }
        let result = try await member.proposeOperation(.transaction(Transaction(success: puts)))
        for (key, value) in zip(keys, values) { self.written(result.revision, key, value, floor) }
    }

    private func get(_ member: StoreMember, _ floor: Int64) async throws {
        let key = self.drawKey()
        guard !self.simulation.readsAnyMember else {
            let view = try member.view()
            return self.read(view.currentRevision, floor, try view.value(of: key, at: 0).map { StoredValue($0) }, key)
        }
        let outcome = try await member.get(key)
        self.read(outcome.revision, floor, outcome.value, key)
    }

    /// The whole range, now or as it was.
    private func list(_ member: StoreMember, _ floor: Int64) async throws {
        let isPast = self.simulation.scheduler.chance(0.4)
        let wanted = isPast ? max(1, floor - Int64(self.simulation.scheduler.below(30))) : 0
        do {
            let page = try await member.list(
                start: Self.range.start,
                end: Array("/k0".utf8),
                limit: 0,
                revision: wanted
            )
            let known = self.truth.values(in: Self.range, at: page.revision).map { StoredValue($0) }
            self.truth.expect(known == page.values, "a list at \(page.revision) does not see what was there")
            guard !isPast else { return }
            self.truth.expect(page.revision >= floor, "a list at \(page.revision) came after \(floor) was answered")
            self.truth.answered(with: page.revision)
        } catch let error as StoreError where error.code == .compacted {
            self.truth.expect(error.compactRevision > wanted, "\(wanted) is said to be compacted, but is not")
        }
    }

    private func compact(_ member: StoreMember) async throws {
        let revision = self.truth.floor - Int64(self.simulation.scheduler.below(40))
        guard revision > 1 else { return }
        do {
            try await member.compact(at: revision)
            self.simulation.counts["compactions", default: 0] += 1
        } catch let error as StoreError where error.code == .compacted {}
    }
}
