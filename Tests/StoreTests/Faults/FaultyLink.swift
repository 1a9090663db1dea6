import Foundation
import Synchronization

/// A line of the loopback to a port, in the middle of which a test can do what networks do.
///
/// Each member of a cluster is reached by such a line. What a member sends to others goes over theirs, so a cut line
/// makes a member deaf, not mute: the one-way failure that is the hardest to live with.
final class FaultyLink: Sendable {
    struct Failure: Error {
        var call: String
        var number: Int32
    }

    /// What becomes of what is sent.
    enum Condition: Sendable {
        /// It arrives.
        case whole
        /// Connections end, and no new one is made.
        case cut
        /// Nothing arrives, and nobody is told.
        case silent
    }

    private struct State {
        var condition = Condition.whole
        var sockets: Set<Int32> = []
        var isClosed = false
    }

    /// Where the line begins.
    let port: Int
    private let target: Int
    private let listener: Int32
    private let state = Mutex(State())

    /// Opens a line to a port of the loopback, at a port that the kernel picks.
    init(to target: Int) throws {
        self.target = target
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.address(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        guard Self.call(&address, { bind(listener, $0, $1) }) == 0, listen(listener, 64) == 0,
            Self.call(&address, { pointer, _ in getsockname(listener, pointer, &size) }) == 0
        else {
            close(listener)
            throw Failure(call: "listen", number: errno)
        }
        self.listener = listener
        self.port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [weak self] in
            while true {
                let socket = accept(listener, nil, nil)
                guard socket >= 0, let self else { break }
                self.join(socket)
            }
            close(listener)
        }
    }

    deinit {
        // Wakes the thread that accepts, which closes the socket.
        shutdown(self.listener, Int32(SHUT_RDWR))
        for socket in self.state.withLock({ $0.sockets }) { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    /// Changes what becomes of what is sent. Connections over which something was lost end when the
    /// line is whole again.
    func become(_ condition: Condition) {
        let ending = self.state.withLock { state in
            defer { state.condition = condition }
            return condition == .silent ? [] : state.sockets
        }
        for socket in ending { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    private func join(_ near: Int32) {
        let far = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.address(self.target)
        guard self.state.withLock({ $0.condition }) != .cut, Self.call(&address, { connect(far, $0, $1) }) == 0 else {
            close(near)
            close(far)
            return
        }
        self.state.withLock { $0.sockets.formUnion([near, far]) }
        let remaining = Countdown(2)
        for (from, to) in [(near, far), (far, near)] {
            Thread.detachNewThread { [weak self] in
                self.map { $0.pump(from, to) }
                guard remaining.isLast() else { return }
                _ = self?.state.withLock { $0.sockets.subtract([near, far]) }
                close(near)
                close(far)
            }
        }
    }

    private func pump(_ from: Int32, _ to: Int32) {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = recv(from, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            if self.state.withLock({ $0.condition }) == .silent { continue }
            var sent = 0
            while sent < count {
                let result = buffer[sent..<count].withUnsafeBytes {
                    send(to, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard result > 0 else { break }
                sent += result
            }
            if sent < count { break }
        }
        // The other direction has nobody to talk to any more.
        for socket in [from, to] { shutdown(socket, Int32(SHUT_RDWR)) }
    }

    private static func address(_ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = UInt16(port).bigEndian
        return address
    }

    private static func call<Result>(
        _ address: inout sockaddr_in,
        _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// Tells who is the last of some.
    private final class Countdown: Sendable {
        private let count: Mutex<Int>

        init(_ count: Int) { self.count = Mutex(count) }

        func isLast() -> Bool {
            self.count.withLock { count in
                count -= 1
                return count == 0
            }
        }
    }
}
