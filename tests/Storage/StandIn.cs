using System.Net;
using System.Text;

namespace PeerHelp.Storage.Tests;

/// <summary>Stands in for the Table service where the emulator cannot show what Azure does: gives prepared answers in turn.</summary>
internal sealed class StandIn(params StandIn.Answer[] answers) : HttpMessageHandler
{
    private readonly Queue<Answer> rest = new(answers);

    public List<(string Address, string? Authorization, string? Content)> Asked { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken stop)
    {
        var content = request.Content is null ? null : await request.Content.ReadAsStringAsync(stop);
        Asked.Add((request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), content));

        var answer = rest.Dequeue();
        var response = new HttpResponseMessage(answer.Status) { Content = new StringContent(answer.Body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in answer.Headers ?? [])
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    /// <summary>One prepared answer.</summary>
    internal sealed record Answer(HttpStatusCode Status, string Body = "", Dictionary<string, string>? Headers = null)
    {
        public static Answer TableMade { get; } = new(HttpStatusCode.Created);

        public static Answer Inside(string batch) => new(HttpStatusCode.Accepted, batch.ReplaceLineEndings("\r\n"));
    }
}
