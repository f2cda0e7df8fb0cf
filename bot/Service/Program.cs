System.Console.WriteLine("PeerHelp");
