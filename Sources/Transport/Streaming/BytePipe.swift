package import NIOCore
internal import Synchronization

/// Bytes on their way from one task to another, a bounded amount of them. One task reads.
/// State: `Mutex`; who waits is resumed after its release.
package final class BytePipe: Sendable {
    private struct State {
        var chunks = CircularBuffer<ByteBuffer>()
        var bytes = 0
        var isFinished = false
        var isCancelled = false
        var reader: CheckedContinuation<ByteBuffer?, Never>?
        var writers: [UInt64: CheckedContinuation<Void, Never>] = [:]
        var writerNext: UInt64 = 0

        mutating func takeWriters() -> [CheckedContinuation<Void, Never>] {
            defer { self.writers = [:] }
            return Array(self.writers.values)
        }
    }

    private enum Next {
        case ready(ByteBuffer?, [CheckedContinuation<Void, Never>])
        case wait
    }

    private let bytesMax: Int
    private let state = Mutex(State())

    /// - Parameter bytesMax: unread bytes beyond which a writer waits.
    package init(bytesMax: Int = 256 * 1024) {
        self.bytesMax = bytesMax
    }

    /// Adds bytes and waits while there are too many. What nobody will read any more is dropped.
    package func write(_ bytes: ByteBuffer) async {
        self.append(bytes)
        await self.drained()
    }

    /// Adds bytes without waiting, for callers that hold a lock; `drained()` is to follow.
    package func append(_ bytes: ByteBuffer) {
        let reader = self.state.withLock { state -> CheckedContinuation<ByteBuffer?, Never>? in
            guard !state.isFinished, !state.isCancelled, bytes.readableBytes > 0 else { return nil }
            if let reader = state.reader {
                state.reader = nil
                return reader
            }
            state.chunks.append(bytes)
            state.bytes += bytes.readableBytes
            return nil
        }
        reader?.resume(returning: bytes)
    }

    /// Waits until the reader has caught up, or wants no more; ends at once when the task is cancelled.
    package func drained() async {
        let id = self.state.withLock { state in
            state.writerNext += 1
            return state.writerNext
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { (writer: CheckedContinuation<Void, Never>) in
                let mayGoOn = self.state.withLock { state in
                    if state.bytes <= self.bytesMax || state.isCancelled || Task.isCancelled { return true }
                    state.writers[id] = writer
                    return false
                }
                if mayGoOn { writer.resume() }
            }
        } onCancel: {
            self.state.withLock { $0.writers.removeValue(forKey: id) }?.resume()
        }
    }

    /// The last bytes were written.
    package func finish() {
        let reader = self.state.withLock { state in
            state.isFinished = true
            defer { state.reader = nil }
            return state.reader
        }
        reader?.resume(returning: nil)
    }

    /// The reader wants no more.
    package func cancel() {
        let writers = self.state.withLock { state in
            state.isCancelled = true
            state.chunks.removeAll()
            state.bytes = 0
            return state.takeWriters()
        }
        for writer in writers { writer.resume() }
    }

    /// The next bytes; nil at the end, or when the task is cancelled.
    package func next() async -> ByteBuffer? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { reader in
                switch self.take(orWait: reader) {
                case .ready(let bytes, let writers):
                    for writer in writers { writer.resume() }
                    reader.resume(returning: bytes)
                case .wait: break
                }
            }
        } onCancel: {
            let reader = self.state.withLock { state in
                defer { state.reader = nil }
                return state.reader
            }
            reader?.resume(returning: nil)
        }
    }

    private func take(orWait reader: CheckedContinuation<ByteBuffer?, Never>) -> Next {
        self.state.withLock { state in
            if let chunk = state.chunks.popFirst() {
                state.bytes -= chunk.readableBytes
                return .ready(chunk, state.bytes <= self.bytesMax / 2 ? state.takeWriters() : [])
            }
            if state.isFinished || state.isCancelled || Task.isCancelled { return .ready(nil, []) }
            state.reader = reader
            return .wait
        }
    }
}
