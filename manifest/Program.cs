using PeerHelp.Manifest;

try
{
    var order = PackageOrder.Read(args);
    File.WriteAllBytes(order.Out, AppPackage.Build(order, Path.Combine(AppContext.BaseDirectory, "app")));
    Console.WriteLine($"{order.Out} is ready to be uploaded to Teams.");
    return 0;
}
catch (OrderException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(PackageOrder.Usage);
    return 1;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"The package could not be written: {fault.Message}");
    return 1;
}
