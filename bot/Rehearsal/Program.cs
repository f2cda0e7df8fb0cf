System.Console.WriteLine("Rehearsal");
