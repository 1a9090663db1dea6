internal import KubernetesAPI
internal import Store
internal import Transport
internal import Wire

/// Turns whatever went wrong into the `Status` that the client gets.
enum StatusResponse {
    static func make(_ error: any Error, for request: APIRequest) -> APIResponse {
        var failure = Self.status(of: error)
        if error is CancellationError, !["get", "list", "watch"].contains(request.info.verb) {
            failure = .timeout("request did not complete within requested timeout - context deadline exceeded")
        }
        let representation = Negotiation.choose(request, forms: []) ?? .json
        var response = APIResponse(
            status: failure.code,
            contentType: representation.contentType(isStream: false),
            bytes: MessageBytes.encode(failure.status.underlying, representation)
        )
        response.headers.append("cache-control", "no-cache, private")
        if failure.code == 401 { response.headers.append("www-authenticate", "Bearer") }
        if let seconds = failure.status.details?.retryAfterSeconds, seconds > 0 {
            response.headers.append("retry-after", String(seconds))
        }
        return response
    }

    /// There is too much to do. As in Kubernetes it is a text, and no `Status`.
    static var tooManyRequests: APIResponse {
        var response = APIResponse.text("Too many requests, please try again later.\n", status: 429)
        response.headers.append("retry-after", "1")
        response.headers.append("x-content-type-options", "nosniff")
        return response
    }

    /// Nothing is served at the path, nor below it. As in Kubernetes it is a text, and no `Status`.
    static var noSuchPath: APIResponse {
        var response = APIResponse.text("404 page not found\n", status: 404)
        response.headers.append("x-content-type-options", "nosniff")
        return response
    }

    static func status(of error: any Error) -> StatusError {
        switch error {
        case let error as StatusError: error
        case let error as StoreError: Self.status(of: error)
        case let error as TransportError where error.code == .bodyTooLarge:
            .bodyTooLarge(limitBytes: RequestBody.sizeBytesMax)
        case is CancellationError: .timeout("request did not complete within the allotted timeout")
        default: .internalError("\(error)")
        }
    }

    private static func status(of error: StoreError) -> StatusError {
        switch error.code {
        case .compacted: .expired("The resourceVersion for the provided list is too old.")
        case .futureRevision: .timeout("Too large resource version", retryAfterSeconds: 1)
        case .requestTooLarge: .requestEntityTooLarge("the object is larger than the store takes")
        case .tooManyRequests: .tooManyRequests("the store has too many requests waiting", retryAfterSeconds: 1)
        case .unavailable, .notLeader, .stopped, .connection, .unhealthy: .serviceUnavailable(error.message)
        case .noSpace: .internalError("the store is full: \(error.message)")
        case .badTransferee, .memberExists, .peerURLExists, .memberNotFound, .memberNotLearner, .learnerNotReady,
            .tooManyLearners, .notEnoughStarted, .clusterMismatch:
            .internalError(error.message)
        case .leaseNotFound, .leaseExists, .leaseTooLong, .invalidRequest, .keyNotFound, .tooManyOperations, .corrupt,
            .inputOutput, .permissionDenied, .unauthenticated, .authConflict, .authChanged:
            .internalError(error.message)
        }
    }
}
