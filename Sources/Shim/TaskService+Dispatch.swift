internal import Linux
internal import Wire

extension TaskService {
    /// The versions of the service that are served; their messages are the same.
    private static let names: Set<String> = ["containerd.task.v2.Task", "containerd.task.v3.Task"]

    /// Answers a request by its method.
    func handle(_ request: TTRPC.Request, _ answer: @escaping (Result<[UInt8], TaskError>) -> Void) {
        guard Self.names.contains(request.service) else {
            return answer(.failure(TaskError(.unimplemented, "service \(request.service) is not served")))
        }
        let payload = request.payload
        switch request.method {
        case "Create": self.later(payload, answer, self.create)
        case "Start": self.later(payload, answer, self.start)
        case "Delete": self.later(payload, answer, self.delete)
        case "Kill": self.later(payload, answer, self.kill)
        case "Wait": self.later(payload, answer, self.wait)
        case "Update": self.later(payload, answer, self.update)
        case "Pause":
            self.later(payload, answer) { (request: ShimTask.PauseRequest, answer) in
                self.run(request.id, "pause", { [$0.id] }, answer)
            }
        case "Resume":
            self.later(payload, answer) { (request: ShimTask.ResumeRequest, answer) in
                self.run(request.id, "resume", { [$0.id] }, answer)
            }
        case "State": self.now(payload, answer, self.state)
        case "Exec": self.now(payload, answer, self.exec)
        case "Pids": self.now(payload, answer, self.pids)
        case "Connect": self.now(payload, answer, self.connect)
        case "CloseIO": self.now(payload, answer, self.closeIO)
        case "ResizePty": self.now(payload, answer, self.resizePty)
        case "Shutdown": self.now(payload, answer, self.shutdown)
        default: answer(.failure(TaskError(.unimplemented, "method \(request.method) is not served")))
        }
    }

    private func now<Request: TypedMessage, Response: TypedMessage>(
        _ payload: [UInt8],
        _ answer: (Result<[UInt8], TaskError>) -> Void,
        _ body: (Request) throws(TaskError) -> Response
    ) {
        do throws(TaskError) {
            answer(.success(try body(try Self.decoded(payload)).protobuf()))
        } catch {
            answer(.failure(error))
        }
    }

    private func later<Request: TypedMessage, Response: TypedMessage>(
        _ payload: [UInt8],
        _ answer: @escaping (Result<[UInt8], TaskError>) -> Void,
        _ body: (Request, @escaping Answer<Response>) -> Void
    ) {
        do throws(TaskError) {
            body(try Self.decoded(payload)) { answer($0.map { $0.protobuf() }) }
        } catch {
            answer(.failure(error))
        }
    }

    private static func decoded<Request: TypedMessage>(_ payload: [UInt8]) throws(TaskError) -> Request {
        do throws(WireError) {
            return try Request(protobuf: payload)
        } catch {
            throw TaskError(.invalidArgument, "payload is no \(Request.schema.name)")
        }
    }
}
